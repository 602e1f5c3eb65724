<#--
  Two accounts are one.
  loginId, otherLoginId, toConfirm
-->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("joinDoneTitle")}
  <#elseif section = "form">
    <div id="join-done">
      <p>${msg("joinDoneText", loginId, otherLoginId)}</p>
      <#if toConfirm><p>${msg("joinDoneConfirm")}</p></#if>
      <p>${msg("joinDoneServices")}</p>
      <p>${msg("joinDoneUndo")}</p>
      <@form.step value="CONTINUE" label=msg("doContinue") look="primary"/>
    </div>
  </#if>
</@layout.registrationLayout>
