${msg("studentHello", addressee)}

${msg("studentIntro")}

<#if kind == "first">
${msg("studentMonths")}

<#elseif kind == "reset">
${msg("studentResetMonths")}

</#if>
${msg("studentTrouble")}

${msg("studentYours")}

---

${msg("loginId", loginId)}

<#if password?has_content>
${msg("studentPassword", password)}

${msg("studentAddress", portal)}

<#if kind == "first">
${msg("studentFootnote")}
<#else>
${msg("studentResetFootnote")}
</#if>
<#else>
<#if kind == "chosen">
${msg("passwordChosen")}
<#else>
${msg("passwordFranceConnect")}
</#if>

${msg("studentAddress", portal)}
</#if>

---

<#if kind == "chosen">
${msg("studentForgotten")}
</#if>

---

${msg("studentClosing")}\
${msg("studentClosingBy")}
