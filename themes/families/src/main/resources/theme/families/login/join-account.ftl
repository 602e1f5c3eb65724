<#--
  « Ajouter des élèves depuis un autre compte »: the other account's identifier and password.
  loginId, typed?
-->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("joinTitle")}
  <#elseif section = "form">
    <p>${msg("joinText")}</p>
    <ul>
      <li>${msg("joinEffect-1", loginId)}</li>
      <#list 2..4 as effect><li>${msg("joinEffect-" + effect)}</li></#list>
    </ul>
    <@form.post id="join-account">
      <@form.field name="username" label=msg("joinLogin") hint=msg("usernameFormat")/>
      <@form.field name="password" label=msg("joinPassword") value="" type="password" hint=msg("joinPasswordHint")/>
      <@form.button label=msg("doJoin")/>
    </@form.post>
    <@form.step value="MOBILE" label=msg("doJoinMobile") look="link"/>
    <@form.cancel/>
  </#if>
</@layout.registrationLayout>
