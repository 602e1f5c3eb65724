<#ftl output_format="plainText">
${msg("mailGreeting", name)}

${msg("franceconnectUnlinkedText", loginId, date, time)}

${msg("mailNothingToDo")}

${msg("mailNotYou")}
${msg("mailTakeBack")}

--
${msg("mailFooter")}
