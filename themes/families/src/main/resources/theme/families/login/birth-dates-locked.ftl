<#--
  Too many wrong birth dates.
  lockedUntil?: {day in words, hour, minute}, in Paris; closed?: until the school opens it again
-->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<#import "components/feedback.ftl" as feedback>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("birthDatesLockedTitle")}
  <#elseif section = "form">
    <div id="birth-dates-locked" data-closed="${(closed!false)?c}">
      <p>${msg("birthDatesLockedWhy")}</p>
      <#if closed!false>
      <p>${msg("birthDatesClosedText")}</p>
      <#else>
      <p><#if lockedUntil??>${msg("birthDatesLockedUntil", lockedUntil.day, lockedUntil.hour, lockedUntil.minute)}<#else>${msg("birthDatesLockedText")}</#if></p>
      <p>${msg("birthDatesLockedNext")}</p>
      </#if>
    </div>
    <#if canCancel!false>
    <@form.cancel/>
    <#else>
    <@feedback.nextSteps>
      <@form.buttonLink label=msg("backToSignIn") id="sign-in-again" href=url.loginRestartFlowUrl look="secondary"/>
    </@feedback.nextSteps>
    </#if>
  </#if>
</@layout.registrationLayout>
