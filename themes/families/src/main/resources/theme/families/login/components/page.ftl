<#-- What frames the content: head, header with the languages, footer. A skin replaces this file. -->

<#macro head heading step failed>
  <#local name = heading?markup_string?replace("<[^>]*>", " ", "r")?replace("\\s+", " ", "r")?trim?no_esc>
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title><#if failed>${msg("titleError")} </#if><#if name?has_content>${name} – </#if><#if step?has_content>${step} – </#if>${msg("brandName")}</title>
  <link rel="icon" type="image/svg+xml" href="<@resource "img/favicon.svg"/>">
  <#list properties.styles?split(" ") as style>
  <link rel="stylesheet" href="<@resource style/>">
  </#list>
  <#list properties.scripts?split(" ") as script>
  <script type="module" src="<@resource script/>"></script>
  </#list>
  <#list scripts![] as script>
  <script src="${script}"></script>
  </#list>
  <#-- No end tag, which HTML lets one leave out: before it Keycloak would put an inline script into answers to a form. -->
</#macro>

<#-- The address of a file of the theme; changes with its content, so that browsers never keep an old one. -->
<#macro resource path>${url.resourcesPath}/${path}?${properties.resourceStamp}</#macro>

<#macro header>
<a class="skip" href="#content">${msg("skipToContent")}</a>
<header class="header">
  <p class="brand"><img class="brand-mark" src="<@resource "img/favicon.svg"/>" alt="" width="32" height="32">${msg("brandName")}</p>
  <#if realm.internationalizationEnabled && (locale.supported?size gt 1)!false>
  <nav id="kc-locale" aria-label="${msg("languages")}">
    <ul class="languages">
      <#list locale.supported as language>
      <li><a id="language-${language.languageTag}" href="${language.url}" hreflang="${language.languageTag}" lang="${language.languageTag}"<#if language.languageTag == lang> aria-current="true"</#if>>${language.label}</a></li>
      </#list>
    </ul>
  </nav>
  </#if>
</header>
</#macro>

<#macro footer>
  <#-- The server's own page, of the same realm, where there is one and unless an address is set. -->
  <#local assistance = properties.assistanceUrl!>
  <#if !assistance?has_content && properties.assistancePage?has_content && url.loginUrl?has_content>
    <#local assistance = url.loginUrl?keep_before("/login-actions/") + properties.assistancePage>
  </#if>
  <#local links = [
    {"id": "footer-help", "text": msg("footerHelp"), "url": properties.helpUrl!},
    {"id": "footer-assistance", "text": msg("footerAssistance"), "url": assistance},
    {"id": "footer-legal", "text": msg("footerLegalNotice"), "url": properties.legalNoticeUrl!},
    {"id": "footer-accessibility", "text": msg("footerAccessibility"), "url": url.resourcesPath + "/" + msg("accessibilityPage")}
  ]>
<footer class="footer">
  <ul class="footer-links">
    <#list links as link><#if link.url?has_content>
    <li><a id="${link.id}" href="${link.url}">${link.text}</a></li>
    </#if></#list>
  </ul>
</footer>
</#macro>

<#-- Who is signing in, once Keycloak knows it, and the way to begin again as someone else. -->
<#macro knownUser>
<p id="kc-username" class="known-user"><span id="kc-attempted-username" dir="ltr">${auth.attemptedUsername}</span>
  <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("notMe")}</a></p>
</#macro>

<#-- A link-like button that posts one value to the current step. -->
<#macro otherWay name value label>
<form action="${url.loginAction}" method="post">
  <button type="submit" class="button-link" name="${name}" value="${value}">${label}</button>
</form>
</#macro>
