<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<#import "components/feedback.ftl" as feedback>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("pageExpiredTitle")}
  <#elseif section = "form">
    <p id="instruction1">${msg("pageExpiredText")}</p>
    <@feedback.nextSteps>
      <@form.buttonLink label=msg("pageExpiredContinue") id="loginContinueLink" href=url.loginAction/>
      <@form.buttonLink label=msg("pageExpiredRestart") id="loginRestartLink" href=url.loginRestartFlowUrl look="secondary"/>
    </@feedback.nextSteps>
  </#if>
</@layout.registrationLayout>
