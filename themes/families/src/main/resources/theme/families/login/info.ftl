<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<#import "components/feedback.ftl" as feedback>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    <#if messageHeader??>${msg(messageHeader)}<#else>${message.summary}</#if>
  <#elseif section = "form">
    <div id="kc-info-message">
      <#if messageHeader?? || requiredActions??>
      <p>${message.summary}</p>
      </#if>
      <#list requiredActions![]>
      <ul><#items as action><li>${msg("requiredAction." + action)}</li></#items></ul>
      </#list>
    </div>
    <#if !(skipLink??)>
    <@feedback.nextSteps>
      <#if pageRedirectUri?has_content>
      <@form.buttonLink label=msg("backToApplication") id="back" href=pageRedirectUri/>
      <#elseif actionUri?has_content>
      <@form.buttonLink label=msg("doContinue") id="proceed" href=actionUri/>
      <#elseif (client.baseUrl?has_content)!false>
      <@form.buttonLink label=msg("backToApplication") id="back" href=client.baseUrl/>
      </#if>
    </@feedback.nextSteps>
    </#if>
  </#if>
</@layout.registrationLayout>
