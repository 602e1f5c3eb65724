<#--
  A service has two entries, and nothing tells which one is this person's.
  service, educonnectUrl, olderUrl
-->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("serviceEntryTitle", service)}
  <#elseif section = "form">
    <div id="service-entry">
      <p>${msg("serviceEntryText")}</p>
      <p><@form.buttonLink label=msg("serviceEntryHere") id="entry-educonnect" href=educonnectUrl/></p>
      <p><@form.buttonLink label=msg("serviceEntryOlder") id="entry-older" href=olderUrl look="secondary"/></p>
      <p class="hint">${msg("serviceEntryRemembered")}</p>
    </div>
  </#if>
</@layout.registrationLayout>
