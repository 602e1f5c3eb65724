<#ftl output_format="plainText">
${msg("mailGreeting", name)}

${msg("passwordChangedText", loginId, date, time)}

${msg("mailNothingToDo")}

${msg("mailNotYou")}
${msg("mailTakeBack")}

--
${msg("mailFooter")}
