<#ftl output_format="plainText">
${msg("mailGreeting", name)}

${msg("mailChangedText", loginId, date, time)}
<#if newMail??>
${msg("mailLabel", msg("mailChangedNew"))} ${newMail}
</#if>

${msg("mailNothingToDo")}

${msg("mailNotYou")}
${msg("mailTakeBack")}

--
${msg("mailFooter")}
