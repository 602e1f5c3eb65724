<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<#import "components/feedback.ftl" as feedback>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("errorTitle")}
  <#elseif section = "form">
    <div id="kc-error-message">
      <@feedback.alert type="error" focused=true>${kcSanitize(message.summary)?no_esc}</@feedback.alert>
      <p>${msg("errorNext")}</p>
      <#if traceId??><p id="traceId">${msg("traceIdSupportMessage", traceId)}</p></#if>
    </div>
    <#if !(skipLink??) && (client.baseUrl?has_content)!false>
    <@feedback.nextSteps>
      <@form.buttonLink label=msg("backToApplication") id="backToApplication" href=client.baseUrl/>
    </@feedback.nextSteps>
    </#if>
  </#if>
</@layout.registrationLayout>
