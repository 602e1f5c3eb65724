<#--
  A limit is reached; the same page for everybody.
  waitMinutes
-->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<#import "components/feedback.ftl" as feedback>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("tooManyTitle")}
  <#elseif section = "form">
    <div id="too-many">
      <p>${msg("tooManyText")}</p>
      <p><#if waitMinutes == 1>${msg("tooManyWaitOne")}<#elseif waitMinutes gte 120>${msg("tooManyWaitHours", (waitMinutes / 60)?ceiling?c)}<#else>${msg("tooManyWait", waitMinutes?c)}</#if></p>
    </div>
    <@feedback.nextSteps>
      <@form.buttonLink label=msg("backToSignIn") id="sign-in-again" href=url.loginRestartFlowUrl look="secondary"/>
    </@feedback.nextSteps>
  </#if>
</@layout.registrationLayout>
