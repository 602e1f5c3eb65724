<#-- 503: something behind the server does not answer; said as in sign-in-outage.ftl, whoever found out. -->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<#import "components/feedback.ftl" as feedback>
<#assign outage = (statusCode!0) == 503>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg(outage?then("outageTitle", "errorTitle"))}
  <#elseif section = "form">
    <div id="kc-error-message">
      <@feedback.alert type="error" focused=true>${outage?then(msg("outageText"), message.summary)}</@feedback.alert>
      <p>${msg(outage?then("outageNext", "errorNext"))}</p>
      <#if traceId??><p id="traceId">${msg("traceIdSupportMessage", traceId)}</p></#if>
    </div>
    <#if outage>
    <@feedback.nextSteps>
      <#-- The same address once more: where one was. -->
      <@form.buttonLink label=msg("doTryAgain") id="sign-in-again" href=""/>
    </@feedback.nextSteps>
    <#elseif !(skipLink??) && (client.baseUrl?has_content)!false>
    <@feedback.nextSteps>
      <@form.buttonLink label=msg("backToApplication") id="backToApplication" href=client.baseUrl/>
    </@feedback.nextSteps>
    </#if>
  </#if>
</@layout.registrationLayout>
