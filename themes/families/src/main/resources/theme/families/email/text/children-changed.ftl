<#ftl output_format="plainText">
${msg("mailGreeting", name)}

${msg("childrenChangedText", loginId, date, time)}

${msg("childrenChangedWhere")}

${msg("mailNothingToDo")}

${msg("mailNotYou")}
${msg("childrenChangedNotYou")}

${msg("mailLabel", msg("childrenChangedAction"))}
${link}

${msg("mailRevertLink")}

--
${msg("mailFooter")}
