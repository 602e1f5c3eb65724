<#ftl output_format="plainText">
${msg("mailGreetingNobody")}

${msg("wrongLinkReportedText", guardian, loginId, school, academy, reportedOn, student, academyOf)}

${msg("wrongLinkReportedNext")}

${msg("wrongLinkHelp")}

--
${msg("wrongLinkFooter")}
