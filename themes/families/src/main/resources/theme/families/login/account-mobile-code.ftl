<#--
  The code that was sent to the new mobile.
  maskedNumber, resendAfterSeconds, expiresMinutes, gatewayDown?
-->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<#import "components/contact.ftl" as contact>
<#import "components/feedback.ftl" as feedback>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("codeTitle")}
  <#elseif section = "form">
    <#if gatewayDown!false>
    <@feedback.alert type="warning" id="gateway-down">${msg("gatewayDown")}</@feedback.alert>
    <#else>
    <p>${msg("changeMobileCodeText")} <strong class="number" dir="ltr" id="masked-number">${maskedNumber}</strong></p>
    <p>${msg("codeExpires", expiresMinutes?c)}</p>
    </#if>
    <@form.post id="account-mobile-code">
      <@contact.code/>
      <@form.button label=msg("doCheckCode")/>
    </@form.post>
    <h2>${msg("codeMissingTitle")}</h2>
    <p>${msg("changeMobileMissingText")}</p>
    <@contact.resend label=msg("doResendCode") seconds=resendAfterSeconds!0/>
    <@form.step value="BACK" label=msg("changeMobileBack") look="link"/>
    <@form.cancel/>
  </#if>
</@layout.registrationLayout>
