<#-- The second factor: a code of the agent's application; of which one, where there are several. -->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("otpTitle")}
  <#elseif section = "form">
    <p>${msg("otpText")}</p>
    <@form.post id="login-otp">
      <#if otpLogin.userOtpCredentials?size gt 1>
      <fieldset class="field">
        <legend class="label">${msg("otpDevice")}</legend>
        <#list otpLogin.userOtpCredentials as device>
        <label class="option"><input type="radio" name="selectedCredentialId" value="${device.id}"<#if device.id == otpLogin.selectedCredentialId> checked</#if>> ${device.userLabel!}</label>
        </#list>
      </fieldset>
      </#if>
      <@form.field name="otp" label=msg("otpCode") value="" inputmode="numeric" autocomplete="one-time-code" hint=msg("otpHint") error=form.errorOf("totp")/>
      <@form.button label=msg("doCheckCode") id="kc-login"/>
    </@form.post>
  </#if>
</@layout.registrationLayout>
