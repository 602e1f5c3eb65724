<#-- The directory of accounts does not answer. Sent with status 503. -->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<#import "components/feedback.ftl" as feedback>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("outageTitle")}
  <#elseif section = "form">
    <div id="sign-in-outage">
      <p>${msg("outageText")}</p>
      <p>${msg("outageNext")}</p>
    </div>
    <@feedback.nextSteps>
      <@form.buttonLink label=msg("doTryAgain") id="sign-in-again" href=againUrl/>
    </@feedback.nextSteps>
  </#if>
</@layout.registrationLayout>
