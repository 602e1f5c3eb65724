<#--
  A link that was used, replaced by a newer one, or is too old.
  continueUrl?: where somebody of this browser goes on
-->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<#import "components/feedback.ftl" as feedback>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("linkDeadTitle")}
  <#elseif section = "form">
    <div id="link-dead">
      <p>${msg("linkDeadText")}</p>
      <h2>${msg("linkDeadNext")}</h2>
      <ul>
        <#list 1..3 as next><li>${msg("linkDeadNext-" + next)}</li></#list>
      </ul>
    </div>
    <#if continueUrl??>
    <@feedback.nextSteps><@form.buttonLink label=msg("doContinue") id="continue" href=continueUrl/></@feedback.nextSteps>
    </#if>
  </#if>
</@layout.registrationLayout>
