<#ftl output_format="plainText">
${msg("mailGreeting", name)}

${msg("passwordResetBySchoolText", loginId, date)}

${msg("passwordResetBySchoolNext")}

${msg("mailNotAsked")}
${msg("mailAskSchool")}

--
${msg("mailFooter")}
