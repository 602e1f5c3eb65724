<#ftl output_format="plainText">
${msg("mailGreeting", name)}

${msg("passwordLinkText", loginId)}

${msg("mailLabel", msg("passwordLinkAction"))}
${link}

${msg("passwordLinkLink")}

${msg("mailNotAsked")}
${msg("passwordLinkIgnore")}

--
${msg("mailFooter")}
