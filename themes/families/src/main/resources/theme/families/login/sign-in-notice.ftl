<#-- An account that cannot be used although the password was right. notice: FROZEN. -->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<#import "components/feedback.ftl" as feedback>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("notice-" + notice)}
  <#elseif section = "form">
    <div id="sign-in-notice" data-notice="${notice}">
      <p>${msg("noticeText-" + notice)}</p>
      <p>${msg("noticeNext-" + notice)}</p>
    </div>
    <@feedback.nextSteps>
      <@form.buttonLink label=msg("backToSignIn") id="sign-in-again" href=url.loginRestartFlowUrl look="secondary"/>
    </@feedback.nextSteps>
  </#if>
</@layout.registrationLayout>
