<#-- The link of a service leads nowhere. -->
<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("serviceUnknownTitle")}
  <#elseif section = "form">
    <div id="service-unknown"><p>${msg("serviceUnknownText")}</p></div>
  </#if>
</@layout.registrationLayout>
