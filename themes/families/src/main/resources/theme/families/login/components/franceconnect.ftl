<#--
  FranceConnect, by its rules for partners: first, set apart, its words as they are, a plain link in the
  same tab, and who FranceConnect is. Our own neutral look: FranceConnect's has to be put in by a skin.
-->

<#--
  The way to FranceConnect from this page; empty where the realm has none. Keycloak's own address counts
  once; the one below the realm leads there as often as it is pressed.
-->
<#function address>
  <#list (social.providers)![] as provider>
    <#if provider.alias == "franceconnect"><#return provider.loginUrl?replace("/broker/franceconnect/login", "/franceconnect/login")></#if>
  </#list>
  <#return "">
</#function>

<#-- Before the other ways, from which « ou » sets it apart. heading: where the page's own is not about signing in. -->
<#macro way heading=msg("franceConnectTitle")>
<section class="connect" id="franceconnect" aria-labelledby="franceconnect-title">
  <h2 id="franceconnect-title">${heading}</h2>
  <p>${msg("franceConnectText")}</p>
  <@control href=address()/>
</section>
<p class="or">${msg("or")}</p>
</#macro>

<#-- The button and what goes with it. -->
<#macro control href>
  <a class="button connect-button" id="franceconnect-login" href="${href}"><span class="connect-login">${msg("franceConnectLogin")}</span> <span class="connect-brand">FranceConnect</span></a>
  <p class="connect-about"><a id="franceconnect-about" href="https://franceconnect.gouv.fr/" target="_blank" rel="noopener external" title="${msg("franceConnectAboutWindow")}">${msg("franceConnectAbout")}</a></p>
</#macro>
