<#ftl output_format="plainText">
${msg("mailGreetingNobody")}

${msg("wrongLinkCancelledIntro")}

${msg("wrongLinkCancelledText", guardian, loginId, school, academy, reportedOn, student, academyOf)}

${msg("wrongLinkCancelledConfirmed", confirmedOn)}

${msg("wrongLinkCancelledNext")}

${msg("wrongLinkHelp")}

--
${msg("wrongLinkFooter")}
