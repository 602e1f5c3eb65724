<#ftl output_format="plainText">
${msg("mailGreeting", name)}

${msg("franceconnectUnlinkedText", loginId, date, time)}

${msg("mailNothingToDo")}

${msg("mailNotYou")}
<#if link??>
${msg("franceconnectUnlinkedNotYou")}

${msg("mailLabel", msg("franceconnectUnlinkedAction"))}
${link}

${msg("mailRevertLink")}
<#else>
${msg("mailTakeBack")}
</#if>

--
${msg("mailFooter")}
