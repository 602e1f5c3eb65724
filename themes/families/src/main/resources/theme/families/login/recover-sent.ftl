<#--
  The same answer for everybody.
  what: IDENTIFIER or PASSWORD; channel: SMS or MAIL; gatewayDown?
-->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<#import "components/feedback.ftl" as feedback>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("recoverSentTitle")}
  <#elseif section = "form">
    <div id="recover-sent" data-what="${what}" data-channel="${channel}">
      <#if channel == "SMS" && (gatewayDown!false)>
      <@feedback.alert type="warning" id="gateway-down">${msg("recoverSentGatewayDown")}</@feedback.alert>
      </#if>
      <p>${msg("recoverSent-" + what + "-" + channel)}</p>
      <h2>${msg("recoverSentMissing-" + channel)}</h2>
      <ul>
        <#list 1..3 as reason><li>${msg("recoverSentReason-" + channel + "-" + reason)}</li></#list>
      </ul>
    </div>
    <@feedback.nextSteps>
      <@form.buttonLink label=msg("backToSignIn") id="sign-in-again" href=url.loginRestartFlowUrl/>
    </@feedback.nextSteps>
  </#if>
</@layout.registrationLayout>
