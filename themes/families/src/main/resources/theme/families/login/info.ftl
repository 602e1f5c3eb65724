<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<#import "components/feedback.ftl" as feedback>
<#macro onward id label href>
  <@feedback.nextSteps><@form.buttonLink label=label id=id href=href/></@feedback.nextSteps>
</#macro>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    <#if messageHeader??>${msg(messageHeader)}<#else>${message.summary}</#if>
  <#elseif section = "form">
    <div id="kc-info-message">
      <#if messageHeader?? || requiredActions??>
      <p>${message.summary}</p>
      <#elseif message.summary == msg("successLogout")>
      <p>${msg("signedOutNext")}</p>
      </#if>
      <#list requiredActions![]>
      <ul><#items as action><li>${msg("requiredAction." + action)}</li></#items></ul>
      </#list>
    </div>
    <#if skipLink??>
    <#elseif pageRedirectUri?has_content>
      <@onward id="back" label=msg("backToApplication") href=pageRedirectUri/>
    <#elseif actionUri?has_content>
      <@onward id="proceed" label=msg("doContinue") href=actionUri/>
    <#elseif (client.baseUrl?has_content)!false>
      <@onward id="back" label=msg("backToApplication") href=client.baseUrl/>
    </#if>
  </#if>
</@layout.registrationLayout>
