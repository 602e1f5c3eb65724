<#-- « Identifiants de comptes réunis » of Mon compte; nothing where no account was joined. -->
<#import "family.ftl" as family>
<#macro card aliases>
<#if aliases?has_content>
<@family.card id="aliases" title=msg("accountAliases")>
  <p>${msg("accountAliasesText")}</p>
  <ul class="rows">
    <#list aliases as alias>
    <li><strong dir="ltr">${alias.loginId}</strong> <span class="hint">${msg("accountAliasSince", alias.since.day)}</span>
      <#if alias.separateUrl??><a id="separate-${alias.id}" href="${alias.separateUrl}">${msg("accountSeparate")}<span class="absent-to-eyes"> – ${alias.loginId}</span></a></#if></li>
    </#list>
  </ul>
  <p class="hint">${msg("accountAliasesServices")}</p>
</@family.card>
</#if>
</#macro>
