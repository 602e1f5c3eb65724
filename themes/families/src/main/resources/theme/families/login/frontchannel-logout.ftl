<#-- Each service is told in a hidden frame; the script only saves the click on the button. Our own session is over by then. -->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<#import "components/feedback.ftl" as feedback>
<#assign goesOn = logout.logoutRedirectUri?has_content>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg(goesOn?then("frontchannel-logout.title", "successLogout"))}
  <#elseif section = "form">
    <p>${msg(goesOn?then("frontchannel-logout.message", "frontchannel-logout.done"))}</p>
    <ul>
      <#list logout.clients as service>
      <li>${service.name}<iframe src="${service.frontChannelLogoutUrl}" title="${service.name}" hidden></iframe></li>
      </#list>
    </ul>
    <#if goesOn>
    <p>${msg("frontchannel-logout.wait")}</p>
    <@feedback.nextSteps>
      <div data-follow-when-loaded><@form.buttonLink label=msg("doContinue") id="continue" href=logout.logoutRedirectUri/></div>
    </@feedback.nextSteps>
    <#else>
    <p>${msg("signedOutNext")}</p>
    </#if>
  </#if>
</@layout.registrationLayout>
