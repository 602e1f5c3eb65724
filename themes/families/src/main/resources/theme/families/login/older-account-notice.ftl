<#--
  What becomes of somebody who came with an older account.
  notice: CREATED or KNOWN (goes on to the service), UNKNOWN or ENDED (to the sign-in page); loginId?
-->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<#import "components/feedback.ftl" as feedback>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("olderNotice-" + notice)}
  <#elseif section = "form">
    <div id="older-account-notice" data-notice="${notice}">
      <p>${msg("olderNoticeText-" + notice)}</p>
      <#if loginId??><p class="identifier" id="login-id" dir="ltr">${loginId}</p></#if>
      <p>${msg("olderNoticeNext-" + notice)}</p>
      <#if notice == "CREATED" || notice == "KNOWN"><@form.step value="GO_ON" label=msg("doContinue") look="primary"/></#if>
    </div>
    <#if notice == "UNKNOWN" || notice == "ENDED">
    <@feedback.nextSteps>
      <@form.buttonLink label=msg("backToSignIn") id="sign-in-again" href=url.loginRestartFlowUrl look="secondary"/>
    </@feedback.nextSteps>
    </#if>
  </#if>
</@layout.registrationLayout>
