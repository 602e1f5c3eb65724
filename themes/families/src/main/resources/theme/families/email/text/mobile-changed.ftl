<#ftl output_format="plainText">
${msg("mailGreeting", name)}

${msg("mobileChangedText", loginId, date, time)}
<#if newMobile??>
${msg("mailLabel", msg("mobileChangedNew"))} ${newMobile}
</#if>

${msg("mailNothingToDo")}

${msg("mailNotYou")}
${msg("mailTakeBack")}

--
${msg("mailFooter")}
