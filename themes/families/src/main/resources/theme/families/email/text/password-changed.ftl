<#ftl output_format="plainText">
${msg("mailGreeting", name)}

${msg("passwordChangedText", loginId, date, time)}

${msg("mailNothingToDo")}

${msg("mailNotYou")}
<#if link??>
${msg("passwordChangedNotYou")}

${msg("mailLabel", msg("passwordChangedAction"))}
${link}

${msg("mailRevertLink")}
<#else>
${msg("mailTakeBack")}
</#if>

--
${msg("mailFooter")}
