<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("profileTitle")}
  <#elseif section = "form">
    <#if schoolName?has_content><p id="school-name" class="school">${msg("schoolName", schoolName)}</p></#if>
    <form id="profile-form" class="choices" action="${url.loginAction}" method="post">
      <@form.choice label=msg("profile-STUDENT") text=msg("profileText-STUDENT") id="profile-student" name="profile" value="STUDENT">
        <svg viewBox="0 0 24 24" width="32" height="32" focusable="false"><path d="M12 4 1.5 9 12 14l8-3.8V16h1.5V9.4zM5 12.6v3.9c0 1.6 3.1 3 7 3s7-1.4 7-3v-3.9l-7 3.3z"/></svg>
      </@form.choice>
      <@form.choice label=msg("profile-GUARDIAN") text=msg("profileText-GUARDIAN") id="profile-guardian" name="profile" value="GUARDIAN">
        <svg viewBox="0 0 24 24" width="32" height="32" focusable="false"><path d="M9 4a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zm8.2 5a2.6 2.6 0 1 1 0 5.2 2.6 2.6 0 0 1 0-5.2zM9 12.5c3.3 0 6 2.2 6 5V20H3v-2.5c0-2.8 2.7-5 6-5zm8.2 3c2.4 0 4.3 1.5 4.3 3.4V20h-5v-2.5c0-.7-.1-1.3-.4-1.9z"/></svg>
      </@form.choice>
    </form>
  </#if>
</@layout.registrationLayout>
