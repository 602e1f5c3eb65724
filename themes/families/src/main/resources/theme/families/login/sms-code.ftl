<#--
  The code of an SMS. The same page whether or not one was sent.
  maskedNumber, resendAfterSeconds, expiresMinutes, gatewayDown?, askedAgain?
  numberOnly?: no name was typed
-->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<#import "components/contact.ftl" as contact>
<#import "components/feedback.ftl" as feedback>
<#assign asked = (numberOnly!false)?then("Number", "")>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("codeTitle")}
  <#elseif section = "form">
    <#if gatewayDown!false>
    <@feedback.alert type="warning" id="gateway-down">${msg("gatewayDown")}</@feedback.alert>
    <#else>
    <#if askedAgain!false><@feedback.alert type="success" id="code-asked-again">${msg("codeAskedAgain")}</@feedback.alert></#if>
    <p>${msg("codeText" + asked)} <strong class="number" dir="ltr" id="masked-number">${maskedNumber}</strong></p>
    <p>${msg("codeExpires", expiresMinutes?c)}</p>
    </#if>
    <@form.post id="sms-code">
      <@contact.code/>
      <@form.button label=msg("doCheckCode")/>
    </@form.post>
    <h2>${msg("codeMissingTitle")}</h2>
    <p>${msg("codeMissingText" + asked)}</p>
    <@contact.resend label=msg("doResendCode") seconds=resendAfterSeconds!0/>
    <@form.step value="BACK" label=msg("codeBack" + asked) look="link"/>
  </#if>
</@layout.registrationLayout>
