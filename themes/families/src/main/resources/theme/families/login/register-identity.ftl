<#--
  A guardian without an account says who they are.
  typed?
-->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<#import "components/franceconnect.ftl" as franceConnect>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("registerTitle")}
  <#elseif section = "form">
    <p class="lead">${msg("activationReserved")}</p>
    <#if franceConnect.address()?has_content>
    <@franceConnect.way/>
    </#if>
    <p>${msg("registerText")}</p>
    <@form.post id="register-identity">
      <@form.field name="lastName" label=msg("lastName") autocomplete="family-name" hint=msg("lastNameHint") words=true/>
      <@form.field name="firstName" label=msg("firstName") autocomplete="given-name" words=true/>
      <@form.field name="mobile" label=msg("mobile") type="tel" inputmode="tel" autocomplete="tel" hint=msg("mobileHint")/>
      <@form.button label=msg("doSendCode")/>
      <@form.step value="NO_MOBILE" label=msg("doNoMobile") look="link" alone=false/>
    </@form.post>
    <p class="help"><a id="sign-in-again" href="${url.loginUrl}">${msg("haveAccount")}</a></p>
  </#if>
</@layout.registrationLayout>
