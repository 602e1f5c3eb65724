<#ftl output_format="plainText">
${msg("mailGreeting", name)}

${msg("mailChangedText", loginId, date, time)}
<#if newMail??>
${msg("mailLabel", msg("mailChangedNew"))} ${newMail}
</#if>

${msg("mailNothingToDo")}

${msg("mailNotYou")}
<#if link??>
${msg("mailChangedNotYou")}

${msg("mailLabel", msg("mailChangedAction"))}
${link}

${msg("mailRevertLink")}
<#else>
${msg("mailTakeBack")}
</#if>

--
${msg("mailFooter")}
