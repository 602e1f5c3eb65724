<#-- Each service is told in a hidden frame; the script only saves the click on the button. -->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<#import "components/feedback.ftl" as feedback>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("frontchannel-logout.title")}
  <#elseif section = "form">
    <p>${msg("frontchannel-logout.message")}</p>
    <ul>
      <#list logout.clients as service>
      <li>${service.name}<iframe src="${service.frontChannelLogoutUrl}" title="${service.name}" hidden></iframe></li>
      </#list>
    </ul>
    <#if logout.logoutRedirectUri?has_content>
    <@feedback.nextSteps>
      <div data-follow-when-loaded><@form.buttonLink label=msg("doContinue") id="continue" href=logout.logoutRedirectUri/></div>
    </@feedback.nextSteps>
    </#if>
  </#if>
</@layout.registrationLayout>
