<#ftl output_format="plainText">
${msg("mailGreetingNobody")}

${msg("accountsJoinedText", loginId, otherLoginId, date, time)}

${msg("accountsJoinedHow", loginId)}

${msg("mailNothingToDo")}

${msg("mailNotYou")}
${msg("accountsJoinedNotYou")}

${msg("mailLabel", msg("accountsJoinedAction"))}
${link}

${msg("accountsJoinedLink")}

--
${msg("mailFooter")}
