<#-- Somebody is signed in in this browser already, and somebody comes to sign in or register: who goes on? -->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("someoneElseTitle")}
  <#elseif section = "form">
    <div id="someone-else">
      <p>${msg("someoneElseText")}</p>
      <@form.step value="LEAVE" label=msg("doLeaveOther") look="primary"/>
      <@form.step value="STAY" label=msg("doStayOther")/>
    </div>
  </#if>
</@layout.registrationLayout>
