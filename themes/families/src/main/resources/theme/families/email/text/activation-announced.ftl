<#ftl output_format="plainText">
<#if ownContact>
${msg("mailGreeting", name)}

${msg("activationAnnouncedOwnText", date, time)}
${msg("mailLabel", msg("mailLoginId"))} ${loginId}

${msg("activationConfirmedText")}
<#else>
${msg("mailGreetingNobody")}

${msg("activationAnnouncedText", maskedLoginId, date, time)}

${msg("activationAnnouncedYou")}
</#if>

${msg("mailNotYou")}
${msg("activationAnnouncedNotYou")}

${msg("mailLabel", msg("activationAnnouncedAction"))}
${link}

${msg("activationAnnouncedLink")}

--
${msg("mailFooter")}
