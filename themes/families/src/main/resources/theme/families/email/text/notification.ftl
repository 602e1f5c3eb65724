<#ftl output_format="plainText">
${msg("mailGreeting", name)}

${msg("notificationText", school)}
<#if students?has_content>
${msg("notificationFor", students?join(", "))}
</#if>

${msg("mailLabel", msg("mailLoginId"))} ${loginId}
<#if password??>
${msg("mailLabel", msg("notificationPassword"))} ${password}

${msg("notificationSteps")}
${msg("notificationDies")}
<#elseif franceConnectOnly>

${msg("notificationFranceConnect")}
<#else>

${msg("notificationChosen")}
</#if>

${msg("mailLabel", msg("notificationAction"))}
${link}

${msg("notificationProblem")}
${msg("mailAskSchool")}

--
${msg("mailFooter")}
