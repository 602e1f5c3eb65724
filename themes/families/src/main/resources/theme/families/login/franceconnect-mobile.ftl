<#--
  Somebody whom FranceConnect knows says which number the school has of them.
  typed?
-->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("franceConnectFirstTitle")}
  <#elseif section = "form">
    <p class="lead">${msg("activationReserved")}</p>
    <p>${msg("franceConnectFirstText")}</p>
    <@form.post id="franceconnect-mobile">
      <@form.field name="mobile" label=msg("mobile") type="tel" inputmode="tel" autocomplete="tel" hint=msg("mobileHint")/>
      <@form.button label=msg("doSendCode")/>
    </@form.post>
    <h2>${msg("franceConnectNoMobile")}</h2>
    <p>${msg("franceConnectNoMobileText")}</p>
    <p class="help"><a id="sign-in-again" href="${url.loginUrl}">${msg("haveAccount")}</a></p>
  </#if>
</@layout.registrationLayout>
