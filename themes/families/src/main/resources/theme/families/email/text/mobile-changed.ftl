<#ftl output_format="plainText">
${msg("mailGreeting", name)}

${msg("mobileChangedText", loginId, date, time)}
<#if newMobile??>
${msg("mailLabel", msg("mobileChangedNew"))} ${newMobile}
</#if>

${msg("mailNothingToDo")}

${msg("mailNotYou")}
<#if link??>
${msg("mobileChangedNotYou")}

${msg("mailLabel", msg("mobileChangedAction"))}
${link}

${msg("mailRevertLink")}
<#else>
${msg("mailTakeBack")}
</#if>

--
${msg("mailFooter")}
