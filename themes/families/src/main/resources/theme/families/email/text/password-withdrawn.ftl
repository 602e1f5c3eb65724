<#ftl output_format="plainText">
${msg("mailGreeting", name)}

${msg("passwordWithdrawnText", loginId, date, time)}

${msg("passwordWithdrawnNext")}

${msg("mailNotYou")}
${msg("mailAskSchool")}

--
${msg("mailFooter")}
