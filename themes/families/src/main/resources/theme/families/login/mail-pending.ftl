<#--
  The link that validates the mail address was sent.
  maskedMail, resendAfterSeconds?, typed?
-->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<#import "components/contact.ftl" as contact>
<#import "components/feedback.ftl" as feedback>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("mailPendingTitle")}
  <#elseif section = "form">
    <#if !(message?has_content) && (resendAfterSeconds!0) gt 0>
    <@feedback.alert type="success" id="mail-sent">${msg("mailSent")}</@feedback.alert>
    </#if>
    <div id="mail-pending">
      <p>${msg("mailPendingText")} <strong dir="ltr" id="masked-mail">${maskedMail}</strong></p>
      <ol>
        <#list 1..3 as step><li>${msg("mailPendingStep-" + step)}</li></#list>
      </ol>
      <div class="next" data-return-check><@form.buttonLink label=msg("mailCheck") id="mail-check" href=url.loginAction/></div>
      <h2>${msg("mailMissingTitle")}</h2>
      <p>${msg("mailMissingText")}</p>
      <@contact.resend label=msg("doResendMail") seconds=resendAfterSeconds!0/>
      <h2>${msg("mailCorrectTitle")}</h2>
      <p>${msg("mailCorrectText")}</p>
      <@form.post id="mail-correct">
        <@contact.mailTwice/>
        <@form.step value="CORRECT" label=msg("doCorrectMail") alone=false/>
      </@form.post>
    </div>
  </#if>
</@layout.registrationLayout>
