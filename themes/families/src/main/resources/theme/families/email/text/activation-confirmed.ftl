<#ftl output_format="plainText">
${msg("mailGreeting", name)}

${subject}.
${msg("mailLabel", msg("mailLoginId"))} ${loginId}

${msg("activationConfirmedText")}

${msg("mailNotYou")}
${msg("activationConfirmedNotYou")}

--
${msg("mailFooter")}
