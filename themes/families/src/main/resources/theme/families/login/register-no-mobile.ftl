<#-- The way through the school, for those without a mobile phone or who would rather not use it. -->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<#import "components/feedback.ftl" as feedback>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("noMobileTitle")}
  <#elseif section = "form">
    <div id="register-no-mobile">
      <p>${msg("noMobileText")}</p>
      <ol>
        <#list 1..3 as step><li>${msg("noMobileStep-" + step)}</li></#list>
      </ol>
      <@form.buttonLink label=msg("backToSignIn") id="sign-in-again" href=url.loginRestartFlowUrl/>
      <@form.step value="BACK" label=msg("noMobileBack")/>
    </div>
  </#if>
</@layout.registrationLayout>
