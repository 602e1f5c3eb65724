<#ftl output_format="plainText">
${msg("mailGreeting", name)}

${msg("mailLabel", msg("mailLoginId"))} ${loginId}

${msg("identifierReminderText")}

${msg("mailNotAsked")}
${msg("mailIgnore")}

--
${msg("mailFooter")}
