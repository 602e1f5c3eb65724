<#ftl output_format="plainText">
${msg("mailGreeting", name)}

${msg("franceconnectLinkedText", loginId, date, time)}

${msg("mailNothingToDo")}

${msg("mailNotYou")}
${msg("franceconnectLinkedNotYou")}

${msg("mailLabel", msg("franceconnectLinkedAction"))}
${link}

${msg("franceconnectLinkedLink")}

--
${msg("mailFooter")}
