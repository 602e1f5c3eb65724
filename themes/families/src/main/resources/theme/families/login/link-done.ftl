<#--
  What a link of a message did.
  done: MAIL, PASSWORD, NO_PASSWORD, FROZEN, FRANCECONNECT, NO_FRANCECONNECT, SEPARATED or REVERT_
  with what link-revert takes back; continueUrl?
-->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<#import "components/feedback.ftl" as feedback>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("linkDone-" + done)}
  <#elseif section = "form">
    <div id="link-done" data-done="${done}">
      <p>${msg("linkDoneText-" + done)}</p>
      <#if !(continueUrl??)><p>${msg("linkDoneNext-" + done)}</p></#if>
    </div>
    <#if continueUrl??>
    <@feedback.nextSteps><@form.buttonLink label=msg("doContinue") id="continue" href=continueUrl/></@feedback.nextSteps>
    </#if>
  </#if>
</@layout.registrationLayout>
