${msg("guardianTo", addressee)}

# ${msg("guardianSubject")}

${msg("guardianOffer", school)}

${msg("guardianGoTo")}\
**${portal}**\
${msg("guardianOr")}

${msg("guardianFor")}

<#list students as student>
- ${student}
</#list>

---

${msg("loginId", loginId)}

<#if password?has_content>
${msg("password", password)}
<#elseif kind == "chosen">
${msg("passwordChosen")}
<#else>
${msg("passwordFranceConnect")}
</#if>

---

<#if kind == "first">
${msg("guardianFirst")}

- ${msg("guardianFirstPassword")}
- ${msg("guardianFirstMail")}
- ${msg("guardianFirstActivate")}

<#elseif kind == "reset">
${msg("guardianReset")}

<#elseif kind == "chosen">
${msg("forgotten")}

</#if>
${msg("guardianTrouble")}

---

${msg("guardianClosingSchool")}\
${msg("guardianClosingHead")}
