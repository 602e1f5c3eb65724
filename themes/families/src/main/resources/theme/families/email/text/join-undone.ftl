<#ftl output_format="plainText">
${msg("mailGreeting", name)}

${msg("joinUndoneText", loginId, date, time)}

${msg("mailNothingToDo")}

${msg("mailNotYou")}
${msg("mailAskSchool")}

--
${msg("mailFooter")}
